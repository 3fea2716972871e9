import tensorflow as tf

tf.transpose(tf.zeros((2, 3))).shape
