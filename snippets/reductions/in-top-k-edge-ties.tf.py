import math

import tensorflow as tf

scores = tf.constant([[0.2, 0.4, 0.4]])
targets = tf.constant([2])
tf.math.in_top_k(targets, scores, k=1)
