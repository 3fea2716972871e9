import math

import tensorflow as tf

x = tf.constant([float("nan"), 1.])
-((x - 1.) / 2.) ** 2 / 2. - math.log(2. * math.sqrt(2. * math.pi))
