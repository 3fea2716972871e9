import inspect

import tensorflow as tf

list(inspect.signature(tf.split).parameters)
