import math

import tensorflow as tf

-tf.math.digamma(1.)
