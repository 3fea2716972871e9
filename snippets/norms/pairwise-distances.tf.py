import tensorflow as tf

a = tf.constant([[0., 0.], [3., 4.]])
b = tf.constant([[5., 12.], [0., 4.], [3., -4.]])
tf.norm(a[:, None] - b, axis=-1)
