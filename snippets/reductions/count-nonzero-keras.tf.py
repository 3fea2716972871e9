import tensorflow as tf

x = tf.constant([[0., 1., 2.], [0., 0., -1.]])
tf.keras.ops.count_nonzero(x, axis=1)
