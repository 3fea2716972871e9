import tensorflow as tf

x = tf.reshape(tf.range(12.), (3, 4))
v = tf.constant([[10., 20.], [30., 40.]])
i, j = 1, 2
tf.keras.ops.slice_update(x, (i, j), v)
