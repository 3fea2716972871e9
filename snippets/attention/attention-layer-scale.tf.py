import tensorflow as tf

q = tf.constant([[[1., 0.], [0., 1.]]])
k = tf.constant([[[1., 0.], [0., 1.], [1., 1.]]])
v = tf.constant([[[1., 0.], [2., 1.], [4., 2.]]])
tf.keras.layers.Attention()([q, v, k])[0]
