import tensorflow as tf

x = tf.constant([[1., 2., 3.], [1., 2., 3.]])
mask = tf.constant([[True, True, False], [False, False, False]])
tf.keras.layers.Softmax()(x, mask)
