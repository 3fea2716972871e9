import inspect

import tensorflow as tf

list(inspect.signature(tf.reduce_sum).parameters)
