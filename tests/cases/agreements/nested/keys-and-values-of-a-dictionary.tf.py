import tensorflow as tf

list({'a': tf.constant(1.)}.items())
