import tensorflow as tf

x = tf.constant([[1., 2., 3.], [1., 2., 3.]])
mask = tf.constant([[True, True, False], [True, True, True]])
tf.keras.layers.Softmax()(x, mask)
