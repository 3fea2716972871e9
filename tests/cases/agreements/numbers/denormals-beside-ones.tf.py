import tensorflow as tf

tf.exp(tf.constant([0., -90., -100.]))
