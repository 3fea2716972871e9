import tensorflow as tf

y, p = tf.constant([0, 0, 1, 1]), tf.constant([0, 1, 1, 1])
iou = tf.keras.metrics.MeanIoU(num_classes=3)
iou(y, p)
