import tensorflow as tf

tf.random.set_seed(0)
x = tf.constant([[1., 2.], [3., 4.], [5., 6.], [7., 8.]])
tf.random.shuffle(x)
