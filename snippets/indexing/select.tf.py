import tensorflow as tf

x = tf.range(6.)
tf.where(x < 2, x, tf.where(x < 4, 10. * x, -1.))
