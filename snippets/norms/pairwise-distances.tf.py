import tensorflow as tf

a = tf.constant([[0., 0.], [3., 4.]])
b = tf.constant([[5., 12.], [0., 4.], [3., -4.]])
tf.keras.ops.cdist(a, b)
