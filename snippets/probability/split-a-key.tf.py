import tensorflow as tf

seed = (0, 0)
left, right = tf.random.split(seed)
tf.random.stateless_normal((3,), left), tf.random.stateless_normal((3,), right)
