import tensorflow as tf

tf.constant([10, 20, 30])[5]
