package org.hustings.language.model;

import java.util.Arrays;

/**
 * Remembers what was decided in a sentence, so that what looks the same is not decided twice.
 *
 * <p>A table of open addressing: keys are hashes of 64 bits that are taken to be the thing itself.
 */
final class ParserMemo {

  private long[] keys = new long[512];
  private long[] values = new long[512];
  private int mask;
  private int size;

  /** Forgets all, and makes room for about so many decisions. */
  void clear(int expected) {
    int room = Integer.highestOneBit(Math.max(16, expected)) << 2;
    if (keys.length < room) {
      keys = new long[room];
      values = new long[room];
    } else {
      Arrays.fill(keys, 0, room, 0);
    }
    mask = room - 1;
    size = 0;
  }

  /** Where a key stands, or would stand: good until the next key is remembered. */
  int find(long key) {
    if (2 * size > mask) {
      grow();
    }
    return place(key | 1); // 0 marks a free place
  }

  boolean isKnown(int place) {
    return keys[place] != 0;
  }

  long get(int place) {
    return values[place];
  }

  /** Remembers a value for a key that was not known. */
  void put(int place, long key, long value) {
    keys[place] = key | 1;
    values[place] = value;
    size++;
  }

  private int place(long key) {
    int place = (int) (key >>> 32) & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    int oldRoom = mask + 1;
    int room = 2 * oldRoom;
    keys = new long[room];
    values = new long[room];
    mask = room - 1;
    for (int i = 0; i < oldRoom; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
