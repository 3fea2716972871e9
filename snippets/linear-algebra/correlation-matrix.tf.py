import tensorflow as tf

x = tf.constant([[1., 2., 3., 6.], [2., 1., 5., 8.]])
tf.keras.ops.corrcoef(x)
