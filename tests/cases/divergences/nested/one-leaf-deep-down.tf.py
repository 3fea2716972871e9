import tensorflow as tf

{'a': [{'b': (tf.constant([1., 2.]), tf.constant([3.5]))}], 'c': tf.constant(4.)}
