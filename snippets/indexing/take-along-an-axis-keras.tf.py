import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
i = tf.constant([[2], [0]])
tf.keras.ops.take_along_axis(x, i, axis=1)
