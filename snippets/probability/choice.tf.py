import tensorflow as tf

tf.random.set_seed(0)
x = tf.constant([10., 20., 40.])
p = tf.constant([0.2, 0.3, 0.5])
tf.gather(x, tf.random.categorical(tf.math.log([p]), 4)[0])
