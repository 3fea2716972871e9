import tensorflow as tf

y = tf.keras.layers.Dropout(0.25)(tf.ones(1000), training=True)
tf.reduce_mean(y[y > 0])
