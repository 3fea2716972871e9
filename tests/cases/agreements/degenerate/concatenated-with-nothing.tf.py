import tensorflow as tf

tf.concat([tf.zeros(0), tf.ones(2)], 0)
