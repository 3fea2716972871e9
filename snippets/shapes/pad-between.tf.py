import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.reshape(tf.stack((x, tf.zeros(3)), axis=1), [-1])[:-1]
