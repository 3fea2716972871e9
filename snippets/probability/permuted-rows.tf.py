import tensorflow as tf

x = tf.tile(tf.range(3)[None], (4, 1))
tf.gather(x, tf.argsort(tf.keras.random.uniform((4, 3), seed=0), axis=1), batch_dims=1)
