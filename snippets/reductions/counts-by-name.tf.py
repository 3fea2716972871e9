import tensorflow as tf

x = tf.constant([3, 1, 3, 2, 3])
values, counts = tf.keras.ops.unique(x, return_counts=True)
values, counts
