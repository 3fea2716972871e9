import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
layer.build((None, 3))
sum(int(tf.size(w)) for w in layer.trainable_weights)
