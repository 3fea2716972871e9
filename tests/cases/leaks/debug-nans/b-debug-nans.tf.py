import tensorflow as tf

tf.constant([inf, nan])
