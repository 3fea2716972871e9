import tensorflow as tf

tf.reduce_all(tf.zeros(0, tf.bool))
