import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
tf.keras.ops.rot90(x)
