import tensorflow as tf

tf.constant([1 + 2j, 3 - 4j])
