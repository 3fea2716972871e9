import tensorflow as tf

(['a', 'b'], tf.constant([1, 2]))
