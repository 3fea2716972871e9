import tensorflow as tf

x = tf.constant([0, 1, 1, 3])
w = tf.constant([10., 20., 30., 40.])
tf.keras.ops.bincount(x, weights=w, minlength=5)
