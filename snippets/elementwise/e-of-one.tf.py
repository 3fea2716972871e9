import math

import tensorflow as tf

math.e, tf.exp(1.)
