import logging

logging.root.manager.disable
