package org.hustings.attribution;

/** Whether the source stands behind the content. */
public enum Polarity {
  /** {@code She said that they had won.} */
  ASSERTED,
  /** {@code She denied that they had lost.} */
  DENIED,
  /** {@code She declined to say whether they had won.} */
  DECLINED
}
