import math

import tensorflow as tf

angle = tf.linspace(0., 2 * math.pi, 49)
direction = tf.stack([tf.cos(angle), tf.sin(angle)])
[direction / tf.norm(direction, ord=p, axis=0) for p in (1, 2, 4, math.inf)]
