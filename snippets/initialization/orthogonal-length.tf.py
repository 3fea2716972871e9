import tensorflow as tf

q = tf.keras.initializers.Orthogonal(gain=2., seed=0)((3, 3))
x = tf.constant([[1., 2., 2.]])
tf.norm(x @ q), 2 * tf.norm(x)
