import tensorflow as tf

tf.constant([-7, 7]) // 2, tf.constant([-7, 7]) % 3
