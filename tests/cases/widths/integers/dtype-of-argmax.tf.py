import tensorflow as tf

tf.argmax(tf.constant([1., 3., 2.])).dtype
