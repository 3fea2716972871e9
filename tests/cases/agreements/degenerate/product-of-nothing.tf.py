import tensorflow as tf

tf.reduce_prod(tf.zeros(0))
