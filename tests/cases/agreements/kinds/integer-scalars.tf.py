import tensorflow as tf

tf.size(tf.zeros((2, 3)))
