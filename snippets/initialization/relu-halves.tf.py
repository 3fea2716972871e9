import itertools

import tensorflow as tf

w = tf.constant(list(itertools.product([-1., 1.], repeat=3)))
z = tf.linalg.matvec(w, tf.constant([1., 2., 4.]))
tf.reduce_mean(tf.nn.relu(z) ** 2), tf.reduce_mean(z**2) / 2
