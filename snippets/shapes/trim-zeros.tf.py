import tensorflow as tf

x = tf.constant([0., 0., 1., 0., 2., 0.])
i = tf.where(x != 0.)[:, 0]
x[i[0]:i[-1] + 1]
