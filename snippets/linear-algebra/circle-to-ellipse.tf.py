import math

import tensorflow as tf

A = tf.constant([[1., 1.], [0., 1.]])
angle = tf.linspace(0., 2 * math.pi, 49)
circle = tf.stack([tf.cos(angle), tf.sin(angle)])
S, _, V = tf.linalg.svd(A)
V = V * tf.sign(V[0])
circle, A @ circle, V, A @ V, S
