import functools

import tensorflow as tf

A = tf.constant([[1., 2.], [3., 4.]])
functools.reduce(tf.matmul, [A] * 3)
