import math

import tensorflow as tf

math.pi, tf.atan2(0., -1.)
