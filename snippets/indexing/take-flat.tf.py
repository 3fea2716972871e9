import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
i = tf.constant([0, 4, 4])
tf.keras.ops.take(x, i)
