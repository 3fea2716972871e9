import tensorflow as tf

x = tf.range(7.)
left = [[len(p) for p in tf.keras.ops.array_split(x, k)] for k in (2, 3, 4)]
right = [[7 // k + (j < 7 % k) for j in range(k)] for k in (2, 3, 4)]
left, right
