import math

import tensorflow as tf

scores = tf.constant([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
targets = tf.constant([2, 2])
tf.math.in_top_k(targets, scores, k=2)
