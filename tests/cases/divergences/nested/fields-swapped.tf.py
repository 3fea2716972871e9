import collections
import tensorflow as tf

x = tf.constant([3., 1., 2.])
pair = collections.namedtuple('pair', 'values indices')
pair(x, tf.constant([0, 1, 2]))
