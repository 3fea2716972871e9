import tensorflow as tf

x = tf.constant([1., 2., 3.])
v = tf.constant([10., 20.])
tf.keras.ops.slice_update(x, (2,), v)
