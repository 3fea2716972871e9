import math

import tensorflow as tf

x = tf.constant([-1., 0., 1., 4.])
-((x - 1.) / 2.) ** 2 / 2. - math.log(2. * math.sqrt(2. * math.pi))
